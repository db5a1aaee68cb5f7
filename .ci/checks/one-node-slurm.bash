# Source this; then: slurm_up DIR … slurm_down. A Slurm of one node with all its state in DIR (empty, and under folders that
# all may enter: munged insists). Needs no systemd, no accounting and no configuration of the machine.
SLURM_PIDS=()

_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# The daemons die with this shell, however it ends.
_daemon() {
    local log=$1
    shift
    setpriv --pdeathsig KILL "$@" > "$log" 2>&1 < /dev/null &
    SLURM_PIDS+=($!)
}

_until() {
    local tries=$1
    shift
    for _ in $(seq "$tries"); do "$@" && return 0; sleep .2; done
    return 1
}

_munge_answers() { munge -S "$SLURM_DIR/munge/sock" -n > /dev/null 2>&1; }
_node_is_idle() { [ "$(timeout 5 sinfo -h -o %T 2> /dev/null)" = idle ]; }
_queue_is_empty() { [ -z "$(timeout 5 squeue -h 2> /dev/null)" ]; }

slurm_up() {
    local me host
    me=$(id -un) host=$(hostname -s)
    SLURM_DIR=$1
    # Snakemake asks for USER, which containers often lack.
    export USER=$me SLURM_CONF=$SLURM_DIR/slurm.conf
    mkdir -p "$SLURM_DIR"/{munge,ctld,slurmd,log}
    (umask 077; head -c 128 /dev/urandom > "$SLURM_DIR/munge/key")
    cat > "$SLURM_CONF" <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(_port)
SlurmdPort=$(_port)
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
SlurmUser=$me
SlurmdUser=$me
AuthType=auth/munge
AuthInfo=socket=$SLURM_DIR/munge/sock
StateSaveLocation=$SLURM_DIR/ctld
SlurmdSpoolDir=$SLURM_DIR/slurmd
SlurmctldPidFile=$SLURM_DIR/ctld.pid
SlurmdPidFile=$SLURM_DIR/slurmd.pid
SlurmctldLogFile=$SLURM_DIR/log/slurmctld.log
SlurmdLogFile=$SLURM_DIR/log/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=2,bf_interval=2,batch_sched_delay=0
ReturnToService=2
KillWait=2
MinJobAge=3600
JobRequeue=0
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(slurmd -C | sed -n 's/.*RealMemory=\([0-9]*\).*/\1/p') State=UNKNOWN
PartitionName=test Nodes=n1 Default=YES MaxTime=INFINITE State=UP
CONF
    _daemon "$SLURM_DIR/log/munged.out" munged --foreground --key-file="$SLURM_DIR/munge/key" --socket="$SLURM_DIR/munge/sock" \
        --pid-file="$SLURM_DIR/munge/pid" --log-file="$SLURM_DIR/munge/log" --seed-file="$SLURM_DIR/munge/seed"
    # Without munge the others would run on and log nothing but refusals.
    _until 100 _munge_answers || { cat "$SLURM_DIR/log/munged.out" >&2; return 1; }
    _daemon "$SLURM_DIR/log/ctld.out" slurmctld -D -c -f "$SLURM_CONF"
    _daemon "$SLURM_DIR/log/slurmd.out" slurmd -D -f "$SLURM_CONF"
    _until 150 _node_is_idle || { echo "Slurm did not come up" >&2; tail -n 20 "$SLURM_DIR"/log/* >&2; return 1; }
}

slurm_down() {
    local i pid
    if [ ${#SLURM_PIDS[@]} -gt 1 ]; then
        timeout 10 scancel --partition=test > /dev/null 2>&1
        _until 60 _queue_is_empty
    fi
    for ((i = ${#SLURM_PIDS[@]} - 1; i >= 0; i--)); do kill "${SLURM_PIDS[i]}" 2> /dev/null; done
    for pid in "${SLURM_PIDS[@]}"; do wait "$pid" 2> /dev/null; done
    SLURM_PIDS=()
}
